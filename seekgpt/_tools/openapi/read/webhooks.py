"""What an API sends by itself."""

from __future__ import annotations

from typing import Iterator, Tuple

from . import naming_rules as calling
from .name_map import Names
from .schemas import Shapes
from .shape import Shape


def sent_by_webhook(shapes: Shapes) -> Iterator[Tuple[str, Shape]]:
    """What arrives, by the names of the webhooks."""
    for name, item in shapes.document["webhooks"].items():
        for media in item["post"]["requestBody"]["content"].values():
            yield name, shapes.of(media.get("schema"))


def webhook_type(shapes: Shapes, names: Names) -> str:
    """What the type of all that arrives is called: as the map says, or as no schema is."""
    taken = {calling.type_name(schema, names) for schema in shapes.schemas}
    return names.webhooks or calling.free("WebhookEvent", taken)
