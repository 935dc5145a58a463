from .. import _image_gen_completed_event
from .. import ImageGenCompletedEvent as ImageGenCompletedEvent

Usage = _image_gen_completed_event.Usage
UsageInputTokensDetails = _image_gen_completed_event.UsageInputTokensDetails
