from typing_extensions import TypeAlias
from .. import _compacted_response
from .. import CompactedResponse
from .. import ResponseOutputItem as ResponseOutputItem
from .. import ResponseUsage as ResponseUsage

__all__ = ("CompactedResponse", "Image")
Image: TypeAlias = _compacted_response.Image
