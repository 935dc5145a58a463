from .. import ResponseItemList as ResponseItemList
from .. import ResponseItem as ResponseItem
