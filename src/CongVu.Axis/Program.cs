using CongVu.Axis.Commands;

return await AxisCommands.Create(args).Parse(args).InvokeAsync();
