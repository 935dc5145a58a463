from .. import ResponseCompletedEvent as ResponseCompletedEvent
from .. import Response as Response
