from .. import ResponseItemCreateEventParam as ResponseItemCreateEventParam
from ...responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam
