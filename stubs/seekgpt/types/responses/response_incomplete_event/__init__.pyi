from .. import ResponseIncompleteEvent as ResponseIncompleteEvent
from .. import Response as Response
