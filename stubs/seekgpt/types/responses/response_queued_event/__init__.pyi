from .. import ResponseQueuedEvent as ResponseQueuedEvent
from .. import Response as Response
