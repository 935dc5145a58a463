from .. import ResponseFailedEvent as ResponseFailedEvent
from .. import Response as Response
