namespace Virtualization;

[Reference("FileHippo: Parallels Desktop for Mac", "https://filehippo.com/mac/download_parallels-desktop-for-mac", Author = "FileHippo")]
public sealed class ParallelsProductText;
