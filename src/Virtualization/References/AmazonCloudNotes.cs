namespace Virtualization;

[Reference("Cloud computing course notes: Amazon EC2", "https://www.collegenote.net/curriculum/cloud-computing-csit/79/418/", Author = "CollegeNote", Language = "en")]
public sealed class AmazonCloudNotes;
