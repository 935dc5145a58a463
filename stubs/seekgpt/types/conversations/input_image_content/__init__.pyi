from .. import InputImageContent as InputImageContent
from ...responses.response_input_image import ResponseInputImage as ResponseInputImage
