from .. import InputImageContent as InputImageContent
from ...responses._apart import ResponseInputImage as ResponseInputImage
