from ...responses.response_input_image_param import (
    ResponseInputImageParam as InputImageContentParam,
)
from ...responses.response_input_image_param import (
    ResponseInputImageParam as ResponseInputImageParam,
)
