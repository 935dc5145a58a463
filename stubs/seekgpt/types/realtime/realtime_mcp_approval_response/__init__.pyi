from .. import RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse
