from .. import ResponseSteerEvent as ResponseSteerEvent
from .. import ResponseSteerInput as ResponseSteerInput
