from typing_extensions import TypeAlias
from .. import _create_eval_jsonl_run_data_source_param
from .. import CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam

Source: TypeAlias = _create_eval_jsonl_run_data_source_param.Source

class SourceFileContent(
    _create_eval_jsonl_run_data_source_param.SourceFileContent,
    total=False,
): ...
class SourceFileContentContent(
    _create_eval_jsonl_run_data_source_param.SourceFileContentContent,
    total=False,
): ...
class SourceFileID(_create_eval_jsonl_run_data_source_param.SourceFileID, total=False): ...
