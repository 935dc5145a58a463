from . import runs as runs
from .create_eval_completions_run_data_source import (
    CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
)
from .create_eval_completions_run_data_source_param import (
    CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
)
from .create_eval_jsonl_run_data_source import (
    CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
)
from .create_eval_jsonl_run_data_source_param import (
    CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
)
from .eval_api_error import EvalAPIError as EvalAPIError
from .run_cancel_response import RunCancelResponse as RunCancelResponse
from .run_create_params import RunCreateParams as RunCreateParams
from .run_create_response import RunCreateResponse as RunCreateResponse
from .run_delete_response import RunDeleteResponse as RunDeleteResponse
from .run_list_params import RunListParams as RunListParams
from .run_list_response import RunListResponse as RunListResponse
from .run_retrieve_response import RunRetrieveResponse as RunRetrieveResponse

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceParam",
    "CreateEvalJSONLRunDataSource",
    "CreateEvalJSONLRunDataSourceParam",
    "EvalAPIError",
    "RunCancelResponse",
    "RunCreateParams",
    "RunCreateResponse",
    "RunDeleteResponse",
    "RunListParams",
    "RunListResponse",
    "RunRetrieveResponse",
]
