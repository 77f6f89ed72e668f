namespace Virtualization;

[Reference("AWS SDK reference: CreateSnapshotRequest", "https://aws-amplify.github.io/aws-sdk-android/docs/reference/com/amazonaws/services/ec2/model/CreateSnapshotRequest.html", Author = "Amazon Web Services", Language = "en")]
public sealed class EbsSnapshotReference;
