/** Romanian adjectives, one a row. The columns are those of `WordTable`. */
export const ROMANIAN_ADJECTIVES = `
# adjective	other forms	classes	known for	takes
alb			plain
albastru			plain
albă			plain
bun		adj noun	plain
bună		adj noun	plain
fals		adj noun	binding
falsă			binding
fost			binding
fostă			binding
foste			binding
foști			binding
înalt			plain
înaltă			plain
lung			plain
lungă			plain
mare		adj noun	plain
mic		adj noun	plain
neagră			plain
negru			plain
nou		adj noun	plain
nouă			plain
presupus			binding
presupusă			binding
pretins			binding
pretinsă			binding
rău			plain
rea			plain
roșie			plain
roșu			plain
scurt			plain
scurtă			plain
tânăr			plain
tânără			plain
veche			plain
vechi		adj noun	plain
verde			plain
viitoare			binding
viitor			binding
`;
