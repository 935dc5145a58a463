from typing_extensions import TypeAlias
from .. import _image_edit_completed_event
from .. import ImageEditCompletedEvent as ImageEditCompletedEvent

Usage: TypeAlias = _image_edit_completed_event.Usage
UsageInputTokensDetails: TypeAlias = _image_edit_completed_event.UsageInputTokensDetails
