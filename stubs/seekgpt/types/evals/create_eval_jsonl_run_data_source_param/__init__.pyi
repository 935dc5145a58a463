from .. import _create_eval_jsonl_run_data_source_param
from .. import CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam

Source = _create_eval_jsonl_run_data_source_param.Source

class SourceFileContent(_create_eval_jsonl_run_data_source_param.SourceFileContent): ...
class SourceFileContentContent(
    _create_eval_jsonl_run_data_source_param.SourceFileContentContent,
): ...
class SourceFileID(_create_eval_jsonl_run_data_source_param.SourceFileID): ...
