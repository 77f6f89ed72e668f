using DocGen.Site.Languages;

namespace DocGen.Site.Tests.Languages;

public sealed class KoreanParticlesTests
{
    private static readonly KoreanParticles Particles = new();

    [Theory]
    [InlineData("VM이(가)", "VM이")]
    [InlineData("KVM은(는)", "KVM은")]
    [InlineData("CPU을(를)", "CPU를")]
    [InlineData("URL(으)로", "URL로")]
    [InlineData("WSL과(와)", "WSL과")]
    [InlineData("WSL와(과)", "WSL과")]
    [InlineData("VM는(은) VM가(이) VM를(을)", "VM은 VM이 VM을")]
    [InlineData("PR이(가)", "PR이")]
    [InlineData("LXC은(는)", "LXC는")]
    [InlineData("SEV-SNP이(가)", "SEV-SNP가")]
    [InlineData("Hyper-V(으)로", "Hyper-V로")]
    [InlineData("VT-x을(를)", "VT-x를")]
    [InlineData("vCPU은(는)", "vCPU는")]
    [InlineData("Xen이(가)", "Xen이")]
    [InlineData("Docker이(가)", "Docker가")]
    [InlineData("Podman은(는)", "Podman은")]
    [InlineData("QEMU과(와)", "QEMU와")]
    [InlineData("cgroup을(를)", "cgroup을")]
    [InlineData("chroot(으)로", "chroot로")]
    [InlineData("jail(으)로", "jail로")]
    [InlineData("Wasm은(는)", "Wasm은")]
    [InlineData("Apple이(가)", "Apple이")]
    [InlineData("dom0은(는)", "dom0는")]
    [InlineData("LPAR이(가)", "LPAR가")]
    [InlineData("x86(으)로", "x86으로")]
    [InlineData("C#이(가)", "C#이")]
    [InlineData("Type 1(으)로", "Type 1로")]
    [InlineData("Type 2이(가)", "Type 2가")]
    [InlineData("3(으)로", "3으로")]
    [InlineData("7(으)로", "7로")]
    [InlineData("10을(를)", "10을")]
    [InlineData("1,000,000이(가)", "1,000,000이")]
    [InlineData("1,000,000,000,000이(가)", "1,000,000,000,000가")]
    [InlineData("2.5을(를)", "2.5를")]
    [InlineData("v1.10(으)로", "v1.10으로")]
    [InlineData("125ms이(가)", "125ms가")]
    [InlineData("30%은(는)", "30%는")]
    [InlineData("가상 머신(VM)이(가)", "가상 머신(VM)이")]
    [InlineData("하이퍼바이저(hypervisor)은(는)", "하이퍼바이저(hypervisor)는")]
    [InlineData("커널(으)로", "커널로")]
    [InlineData("‘격리’을(를)", "‘격리’를")]
    [InlineData("`runc`과(와)", "`runc`와")]
    public void The_pairs_of_the_style_guide_are_resolved(string written, string expected)
    {
        var resolved = Particles.ResolveAll(written);

        Assert.Equal(expected, resolved.Text);
        Assert.Empty(resolved.UnknownWords);
    }

    [Theory]
    [InlineData("컨테이너(이)나", "컨테이너나")]
    [InlineData("가상 머신(이)나", "가상 머신이나")]
    [InlineData("커널(이)란", "커널이란")]
    [InlineData("격리(이)란", "격리란")]
    [InlineData("VM(이)며", "VM이며")]
    [InlineData("Docker(이)며", "Docker며")]
    [InlineData("QEMU(이)라고", "QEMU라고")]
    [InlineData("URL(이)라고", "URL이라고")]
    [InlineData("KVM(이)라는", "KVM이라는")]
    [InlineData("Docker(으)로서", "Docker로서")]
    public void Optional_letters_stay_after_a_consonant(string written, string expected) =>
        Assert.Equal(expected, Particles.ResolveAll(written).Text);

    [Theory]
    [InlineData("0", "으로")]
    [InlineData("12", "로")]
    [InlineData("20", "으로")]
    [InlineData("300", "으로")]
    [InlineData("4,000", "으로")]
    [InlineData("50000", "으로")]
    [InlineData("100,000,000", "으로")]
    [InlineData("5,000,000,000,000,000", "로")]
    [InlineData("10,000,000,000,000,000", "으로")]
    [InlineData("2026", "으로")]
    [InlineData("6.12", "로")]
    [InlineData("64비트", "로")]
    [InlineData("512MiB", "로")]
    [InlineData("16px", "로")]
    [InlineData("5min", "으로")]
    [InlineData("24 h", "으로")]
    [InlineData("2kg", "으로")]
    [InlineData("3.2GHz", "로")]
    [InlineData("25℃", "로")]
    [InlineData("C++", "로")]
    [InlineData("2×", "로")]
    [InlineData("A", "로")]
    [InlineData("n", "으로")]
    [InlineData("LSM", "으로")]
    [InlineData("R", "로")]
    public void Numbers_units_and_letters_are_read_aloud(string value, string expected)
    {
        var resolved = Particles.ResolveAfter(value, "(으)로");

        Assert.Equal(expected, resolved.Text);
        Assert.Empty(resolved.UnknownWords);
    }

    [Theory]
    [InlineData("\u1112\u1161\u11AB", "은")]
    [InlineData("\u1100\u1161", "는")]
    [InlineData("Docker™", "는")]
    [InlineData("커널[^1]", "은")]
    [InlineData("커널(kernel)(2)", "은")]
    [InlineData("(커널)", "은")]
    [InlineData("커널)", "은")]
    [InlineData("「운영체제」", "는")]
    [InlineData("kata-runtime", "은")]
    [InlineData("BareMetalHypervisor", "는")]
    [InlineData("컨테이너 runtime", "은")]
    [InlineData("LINUX", "는")]
    public void Marks_and_brackets_are_silent_and_the_last_word_counts(string value, string expected) =>
        Assert.Equal(expected, Particles.ResolveAfter(value, "은(는)").Text);

    [Theory]
    [InlineData("Blorpl", "로")]
    [InlineData("Blorple", "로")]
    [InlineData("Blorpen", "으로")]
    [InlineData("Blorping", "으로")]
    [InlineData("Blorpome", "으로")]
    [InlineData("Blorpt", "로")]
    public void A_word_without_a_known_reading_is_guessed_and_reported(string word, string expected)
    {
        var resolved = Particles.ResolveAfter($"새 {word}", "(으)로 옮긴다");

        Assert.Equal(expected + " 옮긴다", resolved.Text);
        Assert.Equal([word], resolved.UnknownWords);
    }

    [Fact]
    public void An_author_can_add_and_correct_readings()
    {
        var particles = new KoreanParticles([new("Blorpt", "블롭트람"), new("LPAR", "엘피에이알")]);

        Assert.Equal("은", particles.ResolveAfter("Blorpt", "은(는)").Text);
        Assert.Empty(particles.ResolveAfter("Blorpt", "은(는)").UnknownWords);
        Assert.Equal("은", particles.ResolveAfter("LPAR", "은(는)").Text);
    }

    [Theory]
    [InlineData("은 하이퍼바이저다. 이것은(는) 그대로", "은 하이퍼바이저다. 이것은(는) 그대로")]
    [InlineData(" 은(는)", " 은(는)")]
    [InlineData("(이)", "(이)")]
    [InlineData("(이) 붙는다", "(이) 붙는다")]
    [InlineData("", "")]
    public void Text_that_does_not_begin_with_a_pair_is_left_alone(string text, string expected) =>
        Assert.Equal(expected, Particles.ResolveAfter("VM", text).Text);

    [Fact]
    public void Only_the_pair_directly_after_a_value_is_resolved() =>
        Assert.Equal("은 결과(와) 다르다", Particles.ResolveAfter("VM", "은(는) 결과(와) 다르다").Text);

    [Fact]
    public void All_pairs_of_a_run_are_resolved_each_by_what_precedes_it()
    {
        var resolved = Particles.ResolveAll("Xen은(는) Blorpt을(를) KVM과(와) 나누고 Blorpt(으)로 간다");

        Assert.Equal("Xen은 Blorpt를 KVM과 나누고 Blorpt로 간다", resolved.Text);
        Assert.Equal(["Blorpt"], resolved.UnknownWords);
    }

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("...")]
    [InlineData("((((")]
    [InlineData("日本")]
    [InlineData("\uD83D\uDE00")]
    public void Anything_can_precede_a_pair(string value) =>
        Assert.Contains(Particles.ResolveAfter(value, "은(는)").Text, new[] { "은", "는" });
}
