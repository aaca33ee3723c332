// In place of a style sheet: in jsdom nothing is laid out.
export {};
