"""Mails, mailboxes and the messages of Outlook, with what is attached to them."""
