from .. import ResponseInProgressEvent as ResponseInProgressEvent
from .. import Response as Response
