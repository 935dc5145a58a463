from .. import _image_edit_completed_event
from .. import ImageEditCompletedEvent as ImageEditCompletedEvent

Usage = _image_edit_completed_event.Usage
UsageInputTokensDetails = _image_edit_completed_event.UsageInputTokensDetails
