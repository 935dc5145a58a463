from .. import ResponseCreatedEvent as ResponseCreatedEvent
from .. import Response as Response
