from .. import InputTextContent as InputTextContent
from ...responses.response_input_text import ResponseInputText as ResponseInputText
