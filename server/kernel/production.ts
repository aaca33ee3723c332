// Imported before everything else: React decides when it is loaded whether it checks what developers do, which makes every
// page that is rendered here several times as slow.
process.env.NODE_ENV ??= 'production';
