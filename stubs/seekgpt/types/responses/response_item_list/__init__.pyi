from .. import ResponseItemList as ResponseItemList
from ..response_item import ResponseItem as ResponseItem
