from typing_extensions import TypeAlias
from .. import _output_item_retrieve_response
from .. import OutputItemRetrieveResponse as OutputItemRetrieveResponse
from ... import EvalAPIError as EvalAPIError

Result: TypeAlias = _output_item_retrieve_response.Result
Sample: TypeAlias = _output_item_retrieve_response.Sample
SampleInput: TypeAlias = _output_item_retrieve_response.SampleInput
SampleOutput: TypeAlias = _output_item_retrieve_response.SampleOutput
SampleUsage: TypeAlias = _output_item_retrieve_response.SampleUsage
