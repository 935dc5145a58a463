from .. import JobListParams as JobListParams
