using CongVu.Pades.Keys;
using CongVu.Pades.Signing;

// SigningWorker KEY.p12 IN.pdf OUT.pdf: signs one file and says, in KiB, how much memory the process took at most.
var key = Pkcs12Key.Open(await File.ReadAllBytesAsync(args[0]), "password");
await PdfSigner.SignAsync(args[1], args[2], new SignatureRequest(key.Identity, key.Algorithm, DateTimeOffset.UnixEpoch), key);
var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM", StringComparison.Ordinal));
Console.WriteLine(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]);
