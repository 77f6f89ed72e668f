namespace Rendering;

/// <summary xml:lang="ja">ブラウザーの中で画面を組み立てるスクリプト。</summary>
/// <summary xml:lang="en">The scripts that build the view inside the browser.</summary>
/// <summary xml:lang="ko">브라우저 안에서 화면을 만드는 스크립트.</summary>
[Layer(Color = LayerColor.Amber), Name("ja", "クライアントアプリ"), Name("en", "Client application"), Name("ko", "클라이언트 앱")]
public sealed class ClientApplication;
