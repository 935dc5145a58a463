from .. import ResponseSteerEventParam as ResponseSteerEventParam
from .. import ResponseSteerInputParam as ResponseSteerInputParam
