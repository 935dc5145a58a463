from typing_extensions import TypeAlias
from .. import _beta_compacted_response
from .. import BetaCompactedResponse as BetaCompactedResponse
from .. import BetaResponseOutputItem as BetaResponseOutputItem
from .. import BetaResponseUsage as BetaResponseUsage

Image: TypeAlias = _beta_compacted_response.Image
