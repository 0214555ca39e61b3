"""Documents of our own making, one a format, and what a reader must see in each.

Each room has its own; here is the table of all, which the contract suite runs over.
"""

from __future__ import annotations

from tests.engine.readers.archives import packed_samples
from tests.engine.readers.books import book_samples
from tests.engine.readers.iwork import iwork_samples
from tests.engine.readers.mail import mail_samples
from tests.engine.readers.office import office_samples, old_samples, package_samples
from tests.engine.readers.pdf import pdf_samples
from tests.engine.readers.pictures import image_samples
from tests.engine.readers.sample import Sample
from tests.engine.readers.text import data_samples, entry_samples, markup_samples, text_samples
from tests.engine.readers.web import web_samples


def samples() -> list[Sample]:
    return [
        *text_samples.samples(),
        *markup_samples.samples(),
        *entry_samples.samples(),
        *data_samples.samples(),
        *web_samples.samples(),
        *pdf_samples.samples(),
        *image_samples.samples(),
        *package_samples.samples(),
        *office_samples.samples(),
        *old_samples.samples(),
        *iwork_samples.samples(),
        *book_samples.samples(),
        *mail_samples.samples(),
        *packed_samples.samples(),
    ]
