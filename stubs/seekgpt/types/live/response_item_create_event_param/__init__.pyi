from .. import ResponseItemCreateEventParam
from ...responses.response_input_item_param import ResponseInputItemParam as ResponseInputItemParam

__all__ = ("ResponseItemCreateEventParam",)
