from typing_extensions import TypeAlias
from .. import _usage_decisions_response
from .. import UsageDecisionsResponse as UsageDecisionsResponse

Data: TypeAlias = _usage_decisions_response.Data
DataResult: TypeAlias = _usage_decisions_response.DataResult
