from .. import ResponseCustomToolCallItem as ResponseCustomToolCallItem
from .. import ResponseCustomToolCall as ResponseCustomToolCall
