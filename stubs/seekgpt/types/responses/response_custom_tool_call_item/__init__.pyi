from .._apart import ResponseCustomToolCallItem as ResponseCustomToolCallItem
from .._apart import ResponseCustomToolCall as ResponseCustomToolCall
