from .. import InputImageContent as InputImageContent
from ...responses import ResponseInputImage as ResponseInputImage
