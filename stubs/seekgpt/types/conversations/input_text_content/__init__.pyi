from .. import InputTextContent as InputTextContent
from ...responses import ResponseInputText as ResponseInputText
