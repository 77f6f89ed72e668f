namespace Virtualization;

[Reference("Hyper-V 하이퍼바이저 스케줄러 유형 관리", "https://learn.microsoft.com/ko-kr/windows-server/virtualization/hyper-v/manage/manage-hyper-v-scheduler-types", Author = "Microsoft", Language = "ko")]
public sealed class HyperVSchedulerGuide;
