from .. import _beta_compacted_response
from .. import BetaCompactedResponse as BetaCompactedResponse
from .._apart import BetaResponseOutputItem as BetaResponseOutputItem
from .. import BetaResponseUsage as BetaResponseUsage

Image = _beta_compacted_response.Image
