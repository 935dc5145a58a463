from .. import ResponseItemList as ResponseItemList
from .._apart import ResponseItem as ResponseItem
