namespace Virtualization;

/// <summary xml:lang="ko">VM을 실행한 채 메모리를 되풀이해 복사하고, 잠깐 멈추어 나머지를 옮기는 <see cref="LiveMigration"/> 방법.</summary>
/// <summary xml:lang="en">
/// A method of <see cref="LiveMigration">live migration</see> that copies memory in rounds while the VM keeps running and pauses it only
/// briefly to move the rest.
/// </summary>
/// <remarks xml:lang="ko">한국어 글에서는 pre-copy라고 그대로 쓰는 일이 많습니다. 짝이 되는 말은 사후 복사(post-copy)입니다.</remarks>
/// <remarks xml:lang="en">Its counterpart is called post-copy.</remarks>
[Term, Name("ko", "사전 복사"), Name("en", "Pre-copy")]
[Cites<LiveMigrationPaper>]
public sealed class PreCopy;
