using CongVu.Outcomes;

namespace CongVu.Files;

/// <summary>Looks a file over before a byte of it is kept (soát tệp trước khi nhận). Its content can be read again from the start.</summary>
internal delegate Task<Outcome> IntakeLook(NewFile file, CancellationToken cancel);
