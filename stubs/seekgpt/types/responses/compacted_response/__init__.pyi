from typing_extensions import TypeAlias
from .. import _compacted_response
from .. import CompactedResponse as CompactedResponse
from .. import ResponseOutputItem as ResponseOutputItem
from .. import ResponseUsage as ResponseUsage

Image: TypeAlias = _compacted_response.Image
