from .. import _compacted_response
from .. import CompactedResponse as CompactedResponse
from .._apart import ResponseOutputItem as ResponseOutputItem
from .. import ResponseUsage as ResponseUsage

Image = _compacted_response.Image
