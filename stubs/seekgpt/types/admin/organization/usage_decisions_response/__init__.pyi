from .. import _usage_decisions_response
from .. import UsageDecisionsResponse as UsageDecisionsResponse

Data = _usage_decisions_response.Data
DataResult = _usage_decisions_response.DataResult
