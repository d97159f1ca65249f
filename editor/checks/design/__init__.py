"""Checks of layout and of what a page leaves in a text: MQM dimension design and markup."""
