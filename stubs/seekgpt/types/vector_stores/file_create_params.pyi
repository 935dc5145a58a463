from typing import Dict, Optional, Union
from typing_extensions import Required, TypedDict
from ..file_chunking_strategy_param import FileChunkingStrategyParam

__all__ = ["FileCreateParams"]

class FileCreateParams(TypedDict, total=False):
    """Attach a file and begin indexing it."""

    file_id: Required[str]
    """ID of the file."""
    attributes: Optional[Dict[str, Union[str, float, bool]]]
    """Up to 16 labels to filter by: strings (512 characters), numbers or booleans."""
    chunking_strategy: FileChunkingStrategyParam
    """How to cut text: `auto` (default) or `static` with chunk and overlap sizes in tokens."""
