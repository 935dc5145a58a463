from typing_extensions import TypeAlias
from .. import _image_gen_completed_event
from .. import ImageGenCompletedEvent as ImageGenCompletedEvent

Usage: TypeAlias = _image_gen_completed_event.Usage
UsageInputTokensDetails: TypeAlias = _image_gen_completed_event.UsageInputTokensDetails
