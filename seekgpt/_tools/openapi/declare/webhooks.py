"""What an API sends by itself: a type that is any of it, for a new folder."""

from __future__ import annotations

from ...._spec.names import snake
from ..read import naming_rules as calling
from ..read.shape import ANYTHING
from ..read.webhooks import sent_by_webhook, webhook_type
from .types import Context, TypeMaker


def declare_webhooks(types: TypeMaker) -> None:
    """Declare the alternatives of all that arrives by webhook, if the map names no type for it."""
    alignment = types.alignment
    sent = {name: shape for name, shape in sent_by_webhook(alignment.shapes) if shape != ANYTHING}
    if not sent or alignment.names.webhooks:
        return
    name = webhook_type(alignment.shapes, alignment.names)
    types.alternatives(
        [(calling.title(name), shape) for name, shape in sent.items()],
        Context(types.draft.module(snake(name)), types.types_file(""), False),
        name,
    )
