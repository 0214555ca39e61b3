"""Questions about all of something, answered over all of it: never from the best five passages.

A question passes through these modules in this order: ``request`` recognises it, ``catalogue``
answers what the list of files can, ``tables`` finds the tables that explain its every word
(``words``, ``limits``, ``mapping`` make a ``plan``, ``query`` runs it in the ``database``), and
``texts`` asks each file the same (``scope``, ``criterion``, ``reading``). ``surveyor`` leads.
"""
